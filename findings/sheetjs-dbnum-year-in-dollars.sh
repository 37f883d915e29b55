#!/usr/bin/env bash
# SheetJS 0.18.5: a year under the format for Chinese numerals is shown as an amount in dollars.
#
# Expected: 2023 under [DBNum1][$-804]General, which Chinese office programs offer as 中文小写数字, shows Chinese
#   numerals (LibreOffice 7.4: 二千〇二十三), or the plain 2023 where numerals are not supported.
# Seen: "$2023" in the text of the cell and in the CSV: the dollar sign that opens the locale code [$-804] is
#   printed. The weekday format [$-804]aaaa shows "$aaaa" for a date in the same way.
# Needs: Node.js (18 or later) with npm. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 exceljs@4.4.0
cat > show.mjs <<'E'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';

const cells = [[2023, '[DBNum1][$-804]General'], [1234.5, '[DBNum2][$-804]General'], [45930, '[$-804]aaaa']];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('a');
cells.forEach(([value, code], i) => {
  sheet.getCell(i + 1, 1).value = value;
  sheet.getCell(i + 1, 1).numFmt = code;
});
await book.xlsx.writeFile('a.xlsx');
console.log(XLSX.utils.sheet_to_csv(XLSX.readFile('a.xlsx').Sheets.a));
E
node show.mjs | tee out.txt
diff out.txt - <<'E'
$2023
$1234.5
$aaaa
E
