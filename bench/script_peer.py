#!/usr/bin/env python3
"""The script that somebody in the office would write instead: script_peer.py FOLDER [ONLY-INTAKE].

Reads every workbook of the folder with openpyxl in read-only mode, checks types, sums and totals, stores each in SQLite in a
transaction of its own that is on the disk before the next file (WAL, synchronous=FULL), and writes one table of all rows.
Prints the seconds of the intake and of all of it.
"""
import os
import sqlite3
import sys
import tempfile
import time
import warnings

import openpyxl

warnings.simplefilter("ignore")
FIGURES = slice(2, 24)
PEOPLE, MEN, WOMEN = 4, 5, 6
LAND, PARTS = 23, slice(8, 14)
NAME, TOTAL, FIRST = 1, "合计", 6


def rows_of(path):
    workbook = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        return [list(row) for row in workbook.worksheets[0].iter_rows(values_only=True)]
    finally:
        workbook.close()


def checked(sheet):
    """The detail rows, and how much is wrong with them."""
    wrong, rows, sums = 0, [], [0.0] * 22
    end = next(at for at, row in enumerate(sheet) if row[NAME] == TOTAL)
    for row in sheet[FIRST:end]:
        figures = list(row[FIGURES])
        for at, figure in enumerate(figures):
            if not isinstance(figure, (int, float)):
                wrong += 1
                figures[at] = 0.0
            sums[at] += figures[at]
        wrong += row[PEOPLE] != row[MEN] + row[WOMEN]
        wrong += abs(sum(row[PARTS]) - row[LAND]) > 0.06
        rows.append([row[0], row[NAME]] + figures)
    wrong += sum(abs(a - b) > 0.05 for a, b in zip(sums, sheet[end][FIGURES]))
    return rows, wrong


def main(folder, only_intake):
    began = time.time()
    files = sorted(os.path.join(folder, name) for name in os.listdir(folder) if name.endswith(".xlsx"))
    with tempfile.TemporaryDirectory() as work:
        store = sqlite3.connect(os.path.join(work, "all.db"), isolation_level=None)
        store.execute("PRAGMA journal_mode=WAL")
        store.execute("PRAGMA synchronous=FULL")
        store.execute("CREATE TABLE file (id INTEGER PRIMARY KEY, name TEXT, title TEXT, wrong INT)")
        store.execute("CREATE TABLE line (file INT, no, name, %s)" % ", ".join("c%d" % at for at in range(22)))
        line = "INSERT INTO line VALUES (%s)" % ", ".join("?" * 25)
        everything = []
        for number, path in enumerate(files):
            sheet = rows_of(path)
            rows, wrong = checked(sheet)
            store.execute("BEGIN")
            store.execute("INSERT INTO file VALUES (?, ?, ?, ?)", (number, path, sheet[0][0], wrong))
            store.executemany(line, [[number] + row for row in rows])
            store.execute("COMMIT")
            everything += rows
        taken, spent = time.time(), time.process_time()
        if not only_intake:
            table = openpyxl.Workbook(write_only=True)
            sheet = table.create_sheet("汇总表")
            for row in everything:
                sheet.append(row)
            table.save(os.path.join(work, "all.xlsx"))
        store.close()
    print("%.3f %.3f %.3f" % (taken - began, time.time() - began, spent))


if __name__ == "__main__":
    main(sys.argv[1], len(sys.argv) > 2)
