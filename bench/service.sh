#!/usr/bin/env bash
# bench/service.sh [--postgres] [--units N] [--turns N] [--country N] [--mails N] [--only round|country|mails|desk|check]: the service
# against a script that somebody would write instead, taking turns, on a corpus that is made the first time below target/bench.
# BENCH_PYTHON is a python3 with openpyxl, BENCH_SERVICE another way to start the program. Prints the lines of bench/README.md.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
cd "$here"
units=1031 turns=5 country=38600 mails=2000 only= store=()
while [ $# -gt 0 ]; do
  case $1 in
    --postgres) store=(--postgres); shift ;;
    --units) units=$2; shift 2 ;;
    --turns) turns=$2; shift 2 ;;
    --country) country=$2; shift 2 ;;
    --mails) mails=$2; shift 2 ;;
    --only) only=$2; shift 2 ;;
    *) sed -n '2,4s/^# //p' "$0" >&2; exit 2 ;;
  esac
done
python=${BENCH_PYTHON:-python3}
"$python" -c 'import openpyxl' 2>/dev/null || { echo "$python has no openpyxl: name one that has in BENCH_PYTHON" >&2; exit 2; }
[ -n "${BENCH_SERVICE:-}" ] || [ -f target/huibao.jar ] || ./mvnw -B -q -DskipTests package
if [ -z "${BENCH_CP:-}" ]; then
  [ -f target/classpath.txt ] || ./mvnw -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath.txt
  BENCH_CP=$here/target/test-classes:$here/target/classes:$(cat target/classpath.txt)
fi
export BENCH_CP
made() { # units, sets
  corpus=$here/target/bench/$1
  [ -d "$corpus/set-$(($2 - 1))" ] || { rm -rf "$corpus"; mkdir -p "$corpus"; java -cp "$BENCH_CP" org.huibao.bench.MadeRound "$corpus" "$1" "$2"; }
}
is() { [ -z "$only" ] || [ "$only" = "$1" ]; }
[ -n "${BENCH_SERVICE:-}" ] || bin/huibao --version >/dev/null # lays the jar out
if is round; then made "$units" 3; "$python" bench/service.py round "$corpus" --turns "$turns" "${store[@]}"; fi
if is mails; then made "$units" 3; "$python" bench/service.py mails "$corpus" --mails "$mails" --turns "$turns"; fi
if is desk; then made "$units" 3; "$python" bench/service.py desk "$corpus"; fi
if is country; then made "$country" 1; "$python" bench/service.py country "$corpus"; fi
if is check; then
  made "$units" 3
  bench/check.sh "$corpus/set-0" "$python bench/script_peer.py" "$turns"
  java -cp "$BENCH_CP" org.huibao.bench.ParseBenchmark
fi
