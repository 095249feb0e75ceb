#!/usr/bin/env python3
"""Checks a set of annotated texts: every quote stands in its text, every entity, relation and status is declared.

usage: python3 check.py [folder of the set]        (default: the one it stands in; exits with 1 and a line for each fault)
"""
import collections, json, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
SET = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
RELATIONS = HERE.parents[2] / "main" / "resources" / "ontology" / "relations"
STATUSES = {"occurred", "ongoing", "planned", "sought", "alleged", "rumoured", "denied", "opinion"}


def read(name):
    return json.loads((SET / name).read_text(encoding="utf8"))


def faults():
    relations = {json.loads(p.read_text(encoding="utf8"))["relation"] for p in RELATIONS.glob("*.json")}
    gold, listed = read("gold.json"), {t["file"] for t in read("texts.json")}
    texts = {p.name: p.read_text(encoding="utf8") for p in (SET / "texts").glob("*.txt")}
    if listed != set(texts):
        yield f"texts.json and texts/ differ: {sorted(listed ^ set(texts))}"
    unknown = {v["type"] for v in gold["relation_vocabulary"]} - relations
    if unknown:
        yield f"relation_vocabulary has what the ontology does not: {sorted(unknown)}"
    entities = {e["id"] for e in gold["entities"]}
    if len(entities) < len(gold["entities"]):
        yield "an entity is declared twice"
    for name, n in collections.Counter(f["id"] for f in gold["facts"]).items():
        if n > 1:
            yield f"{name}: used {n} times"
    for fact in gold["facts"]:
        for role in ("source", "target", "object", "place", "attributed_to"):
            if fact[role] is not None and fact[role] not in entities:
                yield f"{fact['id']}: no entity {fact[role]}"
        if fact["type"] not in relations or fact["status"] not in STATUSES or fact["salience"] not in ("core", "minor"):
            yield f"{fact['id']}: relation, status or salience is not known"
        if fact["source"] is None or not fact["evidence"]:
            yield f"{fact['id']}: needs a source and evidence"
        for piece in fact["evidence"]:
            if not piece["quote"] or piece["quote"] not in texts.get(piece["file"], ""):
                yield f"{fact['id']}: not in {piece['file']}: {piece['quote']}"
    hard = SET / "hard.jsonl"
    for number, line in enumerate(hard.read_text(encoding="utf8").splitlines() if hard.exists() else [], 1):
        row = json.loads(line)
        for claim in row["claims"]:
            mentions = [claim["subject"], claim.get("object"), *claim.get("instruments", [])]
            if claim["relation"] not in relations or claim["status"] not in STATUSES:
                yield f"hard.jsonl:{number}: relation or status is not known"
            if any(m is not None and m not in row["text"] for m in mentions):
                yield f"hard.jsonl:{number}: a mention is not in the text"


found = list(faults())
print("\n".join(found) or "nothing wrong")
sys.exit(bool(found))
