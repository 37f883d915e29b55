#!/usr/bin/env bash
# Microsoft Recognizers Text 1.3.1 (npm, zh-cn): 上半年, the first half of a year, is resolved to a whole year.
#
# Expected: 上半年 said on 2024-01-15 is the half-year from 2024-01-01 or 2023-01-01 to the first of July, or it
#   is not recognised; 2023年1至9月 is one range of nine months; 前三季度 is one of three quarters.
# Seen: 上半年 resolves to 2023-01-01 up to 2024-01-01 (the first character is taken for "last", the other two for
#   "year"); 2023年1至9月 falls apart into the year 2023 and the month of September without a year; 前三季度 is not
#   seen at all. No result carries a mark of doubt.
# Needs: Node.js (18 or later) with npm. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1
cat > periods.cjs <<'E'
const { recognizeDateTime } = require('@microsoft/recognizers-text-suite');

for (const text of ['上半年', '2023年1至9月', '前三季度', '2023年9月']) {
  const found = recognizeDateTime(text, 'zh-cn', 0, new Date(2024, 0, 15));
  console.log(text + ': ' + found.map((f) => f.text + ' ' + f.resolution.values.map((v) => v.start + '/' + v.end).join(' or ')).join('; '));
}
E
node periods.cjs | tee out.txt
diff out.txt - <<'E'
上半年: 上半年 2023-01-01/2024-01-01
2023年1至9月: 2023 2023-01-01/2024-01-01; 9月 2023-09-01/2023-10-01 or 2024-09-01/2024-10-01
前三季度: 
2023年9月: 2023年9月 2023-09-01/2023-10-01
E
