"""What macOS is told of the application: Info.plist, and what the hardened runtime lets it do."""

import plistlib
import re
from typing import Any

from installers.plan import APP_ID, ARCHIVE_SUFFIX, ARCHIVE_TYPE, COMMAND
from installers.running import PackagingError

ARCHIVE_KIND = f"{APP_ID.rpartition('.')[0]}.archive"  # the uniform type identifier of archives
# Of the libraries in bundling.lock, NumPy and ONNX Runtime are made for no older one.
SMALLEST = "14.0"
LANGUAGES = ("en", "ar", "de", "es", "fr", "ja")
ICON, ARCHIVE_ICON = "Coffer.icns", "CofferArchive.icns"

# No entitlement is asked for: none is needed.
# - Python is no just-in-time compiler, and Coffer uses nothing that is one (the JIT of PCRE2 in Qt
#   falls back on its interpreter), so neither allow-jit nor allow-unsigned-executable-memory.
# - ctypes calls C functions; of libffi's closures (callbacks from C), Apple's and libffi's own
#   builds for macOS use prepared trampolines, which need no memory that is writable and executable.
# - Every library in the application is signed with its identity, so library validation stays on.
# - Outgoing connections, files and the keychain need none outside of the App Sandbox.
ENTITLEMENTS: dict[str, bool] = {}
# Without an identity (ad hoc) there is no team that libraries and program could have in common:
# with the hardened runtime nothing would load. Builds for oneself only; never of a release.
ENTITLEMENTS_AD_HOC: dict[str, bool] = {"com.apple.security.cs.disable-library-validation": True}


def bundle_version(version: str) -> str:
    """Return the version as macOS compares them: three numbers.

    Raises:
        PackagingError: the version does not begin with numbers.
    """
    found = re.match(r"\d+(?:\.\d+){0,2}", version)
    if found is None:
        raise PackagingError(f"the version {version} has no numbers for macOS")
    parts = [str(int(one)) for one in found[0].split(".")]
    return ".".join([*parts, "0", "0"][:3])


def information(version: str) -> dict[str, Any]:
    """Return Info.plist. It asks for no camera, contacts or the like: Coffer uses none."""
    short = bundle_version(version)
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": "Coffer",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeIconFile": ARCHIVE_ICON,
                "CFBundleTypeName": "Coffer archive",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [ARCHIVE_KIND],
            }
        ],
        "CFBundleExecutable": COMMAND,
        "CFBundleIconFile": ICON,
        "CFBundleIdentifier": APP_ID,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleName": "Coffer",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": short,
        "CFBundleVersion": short,
        "LSApplicationCategoryType": "public.app-category.finance",
        "LSMinimumSystemVersion": SMALLEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeConformsTo": ["public.zip-archive"],
                "UTTypeDescription": "Coffer archive",
                "UTTypeIconFile": ARCHIVE_ICON,
                "UTTypeIdentifier": ARCHIVE_KIND,
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ARCHIVE_SUFFIX.removeprefix(".")],
                    "public.mime-type": [ARCHIVE_TYPE],
                },
            }
        ],
    }


def plist(content: dict[str, Any]) -> bytes:
    """Return a property list as text in XML, sorted."""
    return plistlib.dumps(content, fmt=plistlib.FMT_XML, sort_keys=True)
