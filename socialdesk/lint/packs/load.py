"""Loads a voice pack, a Vale style or a single rule."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from socialdesk.domain.corrections import OwnCorrection
from socialdesk.domain.errors import InputError
from socialdesk.lint.packs import corrections, limits
from socialdesk.lint.packs.budget import SPENT, Budget
from socialdesk.lint.packs.files import PackFiles, read_files
from socialdesk.lint.packs.manifest import read_manifest
from socialdesk.lint.packs.pack import Pack, Refusal
from socialdesk.lint.packs.rejecting import rejecting_rules
from socialdesk.lint.packs.vocabulary import Vocabulary, read_vocabulary
from socialdesk.lint.packs.voice import Voice, read_voice
from socialdesk.lint.packs.yaml_reader import read_yaml
from socialdesk.lint.rules.base import Rule
from socialdesk.lint.rules.build import build
from socialdesk.lint.rules.fields import Fields, RuleError
from socialdesk.lint.rules.nodes import Mapping
from socialdesk.lint.rules.reading_mode import Reading

_MANIFESTS = ("pack.yaml", "pack.yml")
_VOICES = ("voice.yaml", "voice.yml")
_RULE_ENDINGS = (".yml", ".yaml")
_RULE_KEYS = frozenset({"extends", "message"})
"""Either makes a file one that was meant as a rule; the other is then missing."""


@dataclass
class _Loading:
    """A pack while it is read. ``root`` is the folder inside a zip that holds everything."""

    files: PackFiles
    root: str
    rules: dict[str, Rule] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    warnings: list[Refusal] = field(default_factory=list)
    budget: Budget = field(default_factory=Budget)

    def refuse(self, file: str, rule: str, error: RuleError) -> None:
        self.refusals.append(Refusal(file, error.line, rule, error.what, error.mend))

    def warn(self, file: str, rule: str, line: int, what: str, mend: str) -> None:
        self.warnings.append(Refusal(file, line, rule, what, mend))

    def find(self, names: tuple[str, ...]) -> str | None:
        return next((self.root + n for n in names if self.root + n in self.files.contents), None)


def load_pack(path: Path) -> Pack:
    """Load a folder, a ``.voicepack``, a Vale style folder or its zip, or one rule file.

    What cannot be used is in ``refusals`` and the rest of the pack works. Raises InputError only
    where ``path`` is not a pack at all.
    """
    files = read_files(path)
    loading = _Loading(files, _root_of(files), refusals=list(files.refusals))
    manifest_file = loading.find(_MANIFESTS)
    if manifest_file is None:
        return _bounded(_vale_style(loading, path))
    return _bounded(_own_pack(loading, manifest_file, path))


def _root_of(files: PackFiles) -> str:
    """The folder that pack.yaml is in, of the least deep one; "" where there is none."""
    places = [PurePosixPath(n) for n in files.contents if PurePosixPath(n).name in _MANIFESTS]
    shallow = min(places, key=lambda place: (len(place.parts), str(place)), default=None)
    if shallow is None or len(shallow.parts) > 2 or shallow.parent == PurePosixPath():
        return ""
    return f"{shallow.parent.name}/"


def _own_pack(loading: _Loading, manifest_file: str, path: Path) -> Pack:
    try:
        fields = Fields(read_yaml(loading.files.contents[manifest_file]))
        pack = read_manifest(fields, path.stem)
        for trouble in fields.troubles:
            loading.refuse(manifest_file, "", trouble)
        for key, line in fields.unknown:
            loading.warn(manifest_file, "", line, f"the key '{key[:60]}' is not known", "remove it")
    except RuleError as error:
        loading.refuse(manifest_file, "", error)
        pack = Pack(path.stem[:60])
    for name in sorted(loading.files.contents):
        if name.startswith(f"{loading.root}rules/") and name.endswith(_RULE_ENDINGS):
            _read_rule(loading, name, PurePosixPath(name).stem)
    folder = f"{loading.root}vocabulary/"
    words = _vocabulary(loading, (f"{folder}accept.txt",), (f"{folder}reject.txt",), pack.language)
    corrected = _corrections(loading, f"{folder}{corrections.FILE}")
    told = replace(pack, voice=_voice(loading), corrections=corrected)
    return _finished(told, loading, words)


def _voice(loading: _Loading) -> Voice:
    file = loading.find(_VOICES)
    if file is None:
        return Voice()
    try:
        fields = Fields(read_yaml(loading.files.contents[file]))
        return read_voice(fields)
    except RuleError as error:
        loading.refuse(file, "", error)
        return Voice()


def _vale_style(loading: _Loading, path: Path) -> Pack:
    contents = loading.files.contents
    candidates = [name for name in sorted(contents) if name.endswith(_RULE_ENDINGS)]
    mappings = {name: _rule_mapping(loading, name, alone=len(contents) == 1) for name in candidates}
    found = {name: mapping for name, mapping in mappings.items() if mapping is not None}
    if not found:
        raise InputError(f"{path.name} is not a voice pack", "it holds no pack.yaml and no rules")
    clashing = _clashes(list(found))
    for name, mapping in found.items():
        place = PurePosixPath(name)
        stem = f"{place.parent.name}.{place.stem}" if place.stem in clashing else place.stem
        _build_rule(loading, name, stem, mapping)
    words = _vocabulary(loading, _named(contents, "accept.txt"), _named(contents, "reject.txt"))
    pack = Pack(_style_name(list(found), path), reading=Reading.FILE)
    return _finished(pack, loading, words)


def _rule_mapping(loading: _Loading, name: str, *, alone: bool) -> Mapping | None:
    """A file's keys where it is a rule; ``None`` where it is something else or broken."""
    try:
        mapping = read_yaml(loading.files.contents[name])
    except RuleError as error:
        if alone:
            raise InputError(f"{name}: line {error.line}: {error.what}", error.mend) from error
        loading.refuse(name, PurePosixPath(name).stem, error)
        return None
    if _RULE_KEYS & {key.lower() for key in mapping.items}:
        return mapping
    loading.warn(name, "", 1, "the file is no rule", "a rule says 'extends:'")
    return None


def _clashes(names: list[str]) -> frozenset[str]:
    counted = Counter(PurePosixPath(name).stem for name in names)
    return frozenset(stem for stem, count in counted.items() if count > 1)


def _style_name(names: list[str], path: Path) -> str:
    """The folder that most rules are in, as Vale names a style."""
    folders = Counter(PurePosixPath(name).parent.name for name in names)
    common = max(folders, key=lambda folder: folders[folder])
    return (common or path.stem or "pack")[:60]


def _named(contents: dict[str, bytes], ending: str) -> tuple[str, ...]:
    return tuple(name for name in sorted(contents) if PurePosixPath(name).name == ending)


def _read_rule(loading: _Loading, file: str, name: str) -> None:
    try:
        mapping = read_yaml(loading.files.contents[file])
    except RuleError as error:
        loading.refuse(file, name, error)
        return
    _build_rule(loading, file, name, mapping)


def _build_rule(loading: _Loading, file: str, name: str, mapping: Mapping) -> None:
    if len(loading.rules) >= limits.MAX_RULES:
        loading.refuse(
            file, name, RuleError("too many rules", f"{limits.MAX_RULES:,} are allowed", 1)
        )
        return
    if loading.budget.is_spent:
        loading.refuse(file, name, SPENT)
        return
    built = build(mapping, name, file)
    loading.budget.charge(built)
    for error in built.refused:
        loading.refuse(file, name, error)
    for key, line in built.unknown_keys:
        loading.warn(file, name, line, f"the key '{key[:60]}' is not known", "remove it")
    if built.rule is None:
        return
    if name in loading.rules:
        loading.refuse(file, name, RuleError("another rule has this name", "rename the file", 1))
        return
    loading.rules[name] = built.rule


def _vocabulary(
    loading: _Loading, accept: tuple[str, ...], reject: tuple[str, ...], lang: str = ""
) -> Vocabulary:
    words = read_vocabulary(loading.files.contents, accept, reject)
    loading.refusals += words.refusals
    for name, mapping in rejecting_rules(words.reject, lang):
        built = build(mapping, name, words.reject[0].file)
        if built.rule:
            loading.rules.setdefault(name, built.rule)
    return words


def _corrections(loading: _Loading, file: str) -> tuple[OwnCorrection, ...]:
    if file not in loading.files.contents:
        return ()
    found, refusals = corrections.read_corrections(loading.files.contents[file], file)
    loading.refusals += refusals
    return found


def _finished(pack: Pack, loading: _Loading, words: Vocabulary) -> Pack:
    return replace(
        pack,
        rules=tuple(loading.rules.values()),
        accept=tuple(dict.fromkeys(word.text for word in words.accept)),
        reject=tuple(dict.fromkeys(word.text for word in words.reject)),
        refusals=tuple(loading.refusals),
        warnings=tuple(loading.warnings),
    )


def _bounded(pack: Pack) -> Pack:
    most = limits.MAX_REFUSALS
    return replace(pack, refusals=pack.refusals[:most], warnings=pack.warnings[:most])
