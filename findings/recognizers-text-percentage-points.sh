#!/usr/bin/env bash
# Microsoft Recognizers Text 1.3.1 (npm, zh-cn): percentage points are resolved to per cent.
#
# Expected: 提高0.6个百分点 is a difference of two rates; it is told from 增长0.6%, or not recognised as a percentage.
# Seen: recognizePercentage takes 0.6个百分点 and resolves it to "0.6%", the same value and type as of 0.6%. A growth
#   rate of 6.9 % that rises by 0.6 percentage points stands beside one that grew by 0.6 %.
# Needs: Node.js (18 or later) with npm. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1
cat > points.cjs <<'E'
const { recognizePercentage } = require('@microsoft/recognizers-text-suite');

for (const text of ['提高0.6个百分点', '增长0.6%']) {
  console.log(text + ': ' + recognizePercentage(text, 'zh-cn').map((f) => `${f.text} ${f.typeName} ${f.resolution.value}`).join('; '));
}
E
node points.cjs | tee out.txt
diff out.txt - <<'E'
提高0.6个百分点: 0.6个百分点 percentage 0.6%
增长0.6%: 0.6% percentage 0.6%
E
