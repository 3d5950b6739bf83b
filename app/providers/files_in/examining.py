"""In the child: which formats a file may have, and its document by the surest that reads it."""

from importlib import import_module

from app.ports.importers import LIKELY, POSSIBLE, SURE, Document, FileLook, Importer, RefusedFile
from app.providers.files_in.child import Child, Request, place_of
from app.providers.files_in.codec import frames_of
from app.providers.files_in.looking import look_at


def handle(child: Child, request: Request) -> None:
    """Answer with the formats, then with a document, or with the refusal of the surest reader."""
    readers = _readers(child)
    look = look_at(child.content)
    found = sorted(
        ((_sureness(one, look), one) for one in readers.values()),
        key=lambda pair: (-pair[0], pair[1].format.id),
    )
    found = [(sure, one) for sure, one in found if sure >= POSSIBLE]
    child.answer({"formats": [[one.format.id, sure] for sure, one in found]})
    wanted = request["format"]
    tried = found if not wanted else [(SURE, readers[wanted])] if wanted in readers else []
    refusal: RefusedFile | None = None
    for sure, one in tried:
        try:
            document = _read(one, child.content, dict(request["options"]))
        except RefusedFile as error:
            refusal = refusal or (error if sure >= LIKELY else None)
            if sure >= SURE:
                break
            continue
        for frame in frames_of(document):
            child.answer(frame)
        return
    if refusal is not None:
        where = f"{refusal.where}: " if refusal.where else ""
        child.answer({"refusal": where + refusal.reason, "line": refusal.line})


def _readers(child: Child) -> dict[str, Importer]:
    if "readers" not in child.kept:
        found: dict[str, Importer] = {}
        for own, place in child.importers:
            module, _, name = place.partition(":")
            try:
                found[own] = getattr(import_module(module), name)
            except Exception:  # noqa: BLE001, S112  # a plug-in that is broken is left out; outside it is logged
                continue
        child.kept["readers"] = found
    readers: dict[str, Importer] = child.kept["readers"]
    return readers


def _sureness(one: Importer, look: FileLook) -> int:
    try:
        return int(one.recognise(look))
    except Exception:  # noqa: BLE001 - the others must be asked all the same
        return 0


def _read(one: Importer, content: bytes, options: dict[str, str]) -> Document:
    most = one.format.most_bytes
    if len(content) > most:
        raise RefusedFile(f"the file is too big: at most {most // 1_048_576} MiB are read")
    try:
        return one.read(content, options)
    except (RefusedFile, MemoryError):
        raise
    except Exception as error:
        raise RefusedFile(
            f"the reader of {one.format.name} could not make sense of it "
            f"({type(error).__name__}, {place_of(error)})"
        ) from error
