#!/usr/bin/env bash
# Microsoft Recognizers Text 1.3.1 (npm, zh-cn): the value of a lunar festival is the lunar date in solar digits.
#
# Expected: the field value of a resolved date is the day meant: 春节 of 2024 is 2024-02-10, 中秋 2023-09-29.
# Seen: 春节 resolves to 2024-01-01 and 中秋 to 2023-08-15, the month and day of the lunar year written as if they
#   were of the common era; a flag isLunar stands beside. A reader of value alone is a month or more off, and the
#   choice between past and future (2023 or 2024) is made by the wrong day.
# Needs: Node.js (18 or later) with npm. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 lunar-javascript@1.7.7
cat > festivals.cjs <<'E'
const { recognizeDateTime } = require('@microsoft/recognizers-text-suite');
const { Lunar } = require('lunar-javascript');

for (const [name, month, day] of [['春节', 1, 1], ['中秋', 8, 15]]) {
  const values = recognizeDateTime(name, 'zh-cn', 0, new Date(2024, 0, 15))[0].resolution.values;
  const meant = [2023, 2024, 2025].map((year) => Lunar.fromYmd(year, month, day).getSolar().toYmd());
  console.log(name + ': ' + values.map((v) => v.value + ' isLunar ' + v.isLunar).join(', ') + '; almanac ' + meant.join(', '));
}
E
node festivals.cjs | tee out.txt
diff out.txt - <<'E'
春节: 2024-01-01 isLunar True, 2025-01-01 isLunar True; almanac 2023-01-22, 2024-02-10, 2025-01-29
中秋: 2023-08-15 isLunar True, 2024-08-15 isLunar True; almanac 2023-09-29, 2024-09-17, 2025-10-06
E
