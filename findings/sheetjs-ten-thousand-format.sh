#!/usr/bin/env bash
# SheetJS 0.18.5: the format that shows numbers in 万 prints a tenth of the value.
#
# Expected: a cell of 123456 under the format 0\.0,"万" shows 12.3万, as spreadsheet programs have it. It is the
#   known way to show ten thousands: the comma divides by a thousand, the literal point stands before the last
#   digit. LibreOffice 7.4 and the npm library numfmt 4.0.1 show 12.3万; hundred millions by 0\.00,,"亿" likewise.
# Seen: the text that SheetJS makes of the cell (field w, CSV, HTML) is 1.23万, and .1235亿 for 1234567890, which
#   is 12.35亿: the literal point is taken for the decimal point after the division. The stored value is right.
# Needs: Node.js (18 or later) with npm. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 numfmt@4.0.1 exceljs@4.4.0
cat > show.mjs <<'E'
import ExcelJS from 'exceljs';
import XLSX from 'xlsx';
import { format } from 'numfmt';

const cells = [[123456, '0\\.0,"万"'], [1234567890, '0\\.00,,"亿"'], [123456789, '0.0,,"百万"']];
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet('a');
cells.forEach(([value, code], i) => {
  sheet.getCell(i + 1, 1).value = value;
  sheet.getCell(i + 1, 1).numFmt = code;
});
await book.xlsx.writeFile('a.xlsx');
const read = XLSX.readFile('a.xlsx', { cellNF: true }).Sheets.a;
cells.forEach(([value], i) => {
  const cell = read['A' + (i + 1)];
  console.log(`${value} as ${cell.z}: SheetJS ${cell.w}, numfmt ${format(cell.z, value)}`);
});
E
node show.mjs | tee out.txt
diff out.txt - <<'E'
123456 as 0\.0,"万": SheetJS 1.23万, numfmt 12.3万
1234567890 as 0\.00,,"亿": SheetJS .1235亿, numfmt 12.35亿
123456789 as 0.0,,"百万": SheetJS 123.5百万, numfmt 123.5百万
E
