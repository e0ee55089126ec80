#!/usr/bin/env python3
"""Compares the headlines and days that `bin/dateline clean` gives with what the pages themselves declare.

    bin/dateline clean < pages.jsonl > out.jsonl
    tools/page-facts/check.py pages.jsonl out.jsonl [--differences]

A page declares a headline in its JSON-LD, its og:title and its h1, and its day in JSON-LD, in a meta element or in the first time element. A headline agrees
with any of them, apart from punctuation and the site's name; a day with the JSON-LD's or the meta element's in any of the zones that the page may mean, and
with the time element's where neither is there. Of several articles of a page the first counts. Python 3, standard library only; both files may be .gz.
"""

import argparse
import datetime
import gzip
import html
import json
import re
import sys

ARTICLE = re.compile(r"(News|Blog)?(Article|Posting)|Report|Review", re.I)
META_DAY = re.compile(r"(article:published_time|datepublished|date\.published|dc\.date|publish-?date|pubdate|sailthru\.date|parsely-pub-date)", re.I)


def opened(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def plain(text):
    """Words alone, so that quotes, dashes and case do not count."""
    return " ".join(re.findall(r"\w+", html.unescape(re.sub(r"<[^>]+>", " ", text)).lower()))


def attributes(tag):
    return {name.lower(): value for name, _, value in re.findall(r"""([\w:.-]+)\s*=\s*(["'])(.*?)\2""", tag, re.S)}


def objects(value):
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


def linked_data(page):
    for script in re.findall(r"<script[^>]*application/ld\+json[^>]*>(.*?)</script>", page, re.S | re.I):
        try:
            data = json.loads(script, strict=False)
        except ValueError:
            continue
        for thing in objects(data):
            kinds = thing.get("@type")
            if any(ARTICLE.fullmatch(str(kind)) for kind in (kinds if isinstance(kinds, list) else [kinds])):
                yield thing


def headlines(page):
    for thing in linked_data(page):
        yield thing.get("headline")
    for tag in re.findall(r"<meta\b[^>]*>", page, re.I):
        given = attributes(tag)
        if given.get("property", given.get("name", "")).lower() in ("og:title", "twitter:title"):
            yield given.get("content")
    for heading in re.findall(r"<h1\b[^>]*>(.*?)</h1>", page, re.S | re.I):
        yield heading


def day(text):
    found = re.search(r"(\d{4})-(\d\d)-(\d\d)", str(text))
    if not found:
        return None
    try:
        told = datetime.date(*map(int, found.groups()))
    except ValueError:
        return None
    return told if told.year > 1990 else None  # 0001-01-01 stands for none


def days(page):
    declared = [day(thing.get("datePublished")) for thing in linked_data(page)]
    for tag in re.findall(r"<meta\b[^>]*>", page, re.I):
        given = attributes(tag)
        name = given.get("property") or given.get("name") or given.get("itemprop") or ""
        if META_DAY.fullmatch(name):
            declared.append(day(given.get("content")))
    declared = [one for one in declared if one]
    if not declared:
        times = (day(attributes(tag).get("datetime", "")) for tag in re.findall(r"<time\b[^>]*>", page, re.I))
        declared = [one for one in times if one][:1]
    return declared


def alike(given, declared):
    one, other = plain(given), plain(declared)
    return bool(one and other) and (one == other or min(len(one), len(other)) > 15 and (one in other or other in one))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages")
    parser.add_argument("out")
    parser.add_argument("--differences", action="store_true", help="print what does not agree")
    options = parser.parse_args()
    count = {"headline": [0, 0], "day": [0, 0]}
    with opened(options.pages) as pages, opened(options.out) as out:
        for page, line in zip(pages, out):
            page, cleaned = json.loads(page), json.loads(line)
            article = (cleaned["articles"] or [{}])[0]
            titles = [title for title in headlines(page["body"]) if isinstance(title, str) and plain(title)]
            declared = days(page["body"])
            given = day(article.get("publishedAt"))
            # an instant is written in UTC, and the page's own day may be the one before or after
            told = {
                "headline": (titles, any(alike(article.get("headline") or "", title) for title in titles), article.get("headline")),
                "day": (declared, given is not None and any(abs((given - one).days) <= 1 for one in declared), given),
            }
            for fact, (wanted, agrees, had) in told.items():
                if wanted:
                    count[fact][0] += agrees
                    count[fact][1] += 1
                    if options.differences and not agrees:
                        print(f"{fact}: {page['url']}\n  page: {wanted[:3]}\n  ours: {had}", file=sys.stderr)
    for fact, (right, of) in count.items():
        print(f"{fact}: {right} of {of} = {right / max(1, of):.3f}")


if __name__ == "__main__":
    main()
