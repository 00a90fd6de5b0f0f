#!/usr/bin/env python3
"""Writes a made-up diary as a folder of CSV files for `softfallctl import`. The same arguments make the same diary.
Usage: generate_diary.py FOLDER --nights N [--last YYYY-MM-DD] [--twitches N] [--habits N]
The zone is UTC; about one night in nine is missing, as in real diaries."""

import argparse
import csv
import datetime
import pathlib
import random


def stamp(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%S+00:00")


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--nights", type=int, required=True)
    parser.add_argument("--last", type=datetime.date.fromisoformat, default=datetime.date(2025, 3, 30))
    parser.add_argument("--twitches", type=int, help="default: 2 a night")
    parser.add_argument("--habits", type=int, help="default: 5 a night")
    options = parser.parse_args()
    chance = random.Random(20250330)
    evenings = [
        datetime.datetime.combine(options.last - datetime.timedelta(days=back), datetime.time())
        for back in range(options.nights - 1, -1, -1)
    ]
    twitch_total = 2 * options.nights if options.twitches is None else options.twitches
    habit_total = 5 * options.nights if options.habits is None else options.habits

    twitches = []
    per_night = dict.fromkeys(evenings, 0)
    for number in range(twitch_total):
        evening = evenings[number * options.nights // twitch_total]
        per_night[evening] += 1
        at = evening + datetime.timedelta(hours=23, minutes=10, seconds=chance.randrange(3600))
        twitches.append(
            [
                stamp(at),
                "UTC",
                chance.randint(1, 3),
                chance.choice(["leg-left", "leg-right", "legs", "arm"]),
                chance.randint(0, 1),
                chance.randint(0, 1),
                0,
                "",
            ]
        )

    nights = []
    for evening in evenings:
        if chance.random() < 1 / 9:
            continue
        lights_out = evening + datetime.timedelta(hours=23, minutes=chance.randrange(20))
        wake = evening + datetime.timedelta(hours=30, minutes=30 + chance.randrange(60))
        nights.append(
            [
                evening.date().isoformat(),
                "logged",
                min(per_night[evening], 50),
                chance.choice(["none", "some", "most"]),
                chance.randint(1, 5),
                chance.randint(0, 4),
                stamp(lights_out),
                stamp(wake),
                "UTC",
                chance.randint(5, 60),
                "",
            ]
        )

    # Hours of the day at which each is logged; a distinct second distinguishes two of a kind.
    kinds = [
        ("caffeine", 9, 80, "mg", ""),
        ("caffeine", 14, 160, "mg", ""),
        ("exercise", 18, 45, "min", "moderate"),
        ("stress", 20, 2, "level", ""),
        ("stretch", 22, 10, "min", ""),
    ]
    habits = []
    for number in range(habit_total):
        evening = evenings[number * options.nights // habit_total]
        kind, hour, amount, unit, detail = kinds[number % len(kinds)]
        at = evening + datetime.timedelta(hours=hour, seconds=number % 3600)
        habits.append([stamp(at), "UTC", kind, amount, unit, detail])

    options.folder.mkdir(parents=True, exist_ok=True)
    write(
        options.folder / "nights.csv",
        ["night", "status", "twitches", "woke", "quality", "fatigue", "lights_out", "wake", "zone", "sol_min", "note"],
        nights,
    )
    write(
        options.folder / "twitches.csv",
        ["at", "zone", "intensity", "limb", "falling", "woke", "pain", "note"],
        twitches,
    )
    write(options.folder / "habits.csv", ["at", "zone", "kind", "amount", "unit", "detail"], habits)
    write(
        options.folder / "changes.csv",
        ["night", "label"],
        [[evenings[len(evenings) // 2].date().isoformat(), "Decaf after noon"]],
    )


if __name__ == "__main__":
    main()
