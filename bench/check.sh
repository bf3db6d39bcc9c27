#!/usr/bin/env bash
# bench/check.sh CORPUS SCRIPT [ROUNDS]: `check` of a folder of workbooks as one cold process against a script that somebody
# would write instead (called as SCRIPT CORPUS), taking turns. Prints seconds of the wall and of the processor, and ratios.
set -euo pipefail
corpus=$1 script=$2 rounds=${3:-5}
here=$(cd "$(dirname "$0")/.." && pwd)
TIMEFORMAT='%R %U %S'
ours() { "$here/bin/huibao" check --campaign "$here/bench/campaign" --format json "$corpus" >/dev/null 2>&1 || true; }
theirs() { $script "$corpus" >/dev/null 2>&1; }
ours # lays out the launcher's cache and warms the disk
for round in $(seq "$rounds"); do
  { time ours; } 2>&1 | sed 's/^/ours /'
  { time theirs; } 2>&1 | sed 's/^/theirs /'
done | tee /dev/stderr | awk '
  { n = ++count[$1]; wall[$1, n] = $2; cpu[$1, n] = $3 + $4 }
  function median(values, who,   i, j, t, m, list) {
    m = count[who]
    for (i = 1; i <= m; i++) list[i] = values[who, i]
    for (i = 2; i <= m; i++) for (j = i; j > 1 && list[j - 1] > list[j]; j--) { t = list[j]; list[j] = list[j - 1]; list[j - 1] = t }
    return list[int((m + 1) / 2)]
  }
  END {
    printf "wall: %.2f s against %.2f s, %.2f times as fast\n", median(wall, "ours"), median(wall, "theirs"), median(wall, "theirs") / median(wall, "ours")
    printf "processor: %.2f s against %.2f s, %.2f times as fast\n", median(cpu, "ours"), median(cpu, "theirs"), median(cpu, "theirs") / median(cpu, "ours")
  }'
