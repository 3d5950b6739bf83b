/* Compressions that squashfuse knows and our image does not use. Without these the linker would
 * take in their libraries, of which LZO is under the GPL. An image in one of them is refused. */
#include <stddef.h>
#include <stdint.h>

int lzo1x_decompress_safe(void) { return -1; }
int LZ4_decompress_safe(void) { return -1; }
int lzma_stream_buffer_decode(void) { return 11; /* LZMA_PROG_ERROR */ }
int uncompress(void) { return -2; /* Z_STREAM_ERROR */ }
