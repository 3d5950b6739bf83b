/* Apart, so that no compiler looks into it: the build writes the digest of the image over it. */
#include "runtime.h"

const char image_digest[2 * DIGEST_BYTES + 1] = DIGEST;
