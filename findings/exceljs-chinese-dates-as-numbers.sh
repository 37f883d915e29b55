#!/usr/bin/env bash
# ExcelJS 4.4.0: dates under the built-in formats of Chinese Excel are read as bare numbers.
#
# Expected: numFmtId 31, 57 and 58 (2025年9月30日, 2025年9月, 9月30日) are dates; ISO/IEC 29500-1, 18.8.30 lists the
#   ids 27 to 36 and 50 to 58 for Chinese. They need no entry in numFmts, since every program knows them.
# Seen: the value of the cell is the number 45930 and numFmt is undefined, so nothing tells that it was a date; only
#   id 14 becomes a Date. SheetJS 0.18.5 reads all of them as dates (cellDates).
# Needs: Node.js (18 or later) with npm. Fails if the behaviour changes.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 jszip@3.10.1
cat > read.mjs <<'E'
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import XLSX from 'xlsx';
import { writeFileSync } from 'fs';

const ids = [14, 27, 31, 36, 50, 57, 58];
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const zip = new JSZip();
zip.file('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`);
zip.file('_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`);
zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`);
zip.file('xl/styles.xml', `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${ids.length + 1}"><xf/>${ids.map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`);
zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${ids.map((id, i) => `<row r="${i + 1}"><c r="A${i + 1}" s="${i + 1}"><v>45930</v></c></row>`).join('')}</sheetData></worksheet>`);
writeFileSync('a.xlsx', await zip.generateAsync({ type: 'nodebuffer' }));

const book = new ExcelJS.Workbook();
await book.xlsx.readFile('a.xlsx');
const other = XLSX.readFile('a.xlsx', { cellDates: true }).Sheets.a;
ids.forEach((id, i) => {
  const cell = book.worksheets[0].getCell(i + 1, 1);
  const value = cell.value instanceof Date ? 'date' : cell.value;
  console.log(`${id}: ExcelJS ${value} (${cell.numFmt}), SheetJS ${other['A' + (i + 1)].t === 'd' ? 'date' : 'number'}`);
});
E
node read.mjs | tee out.txt
diff out.txt - <<'E'
14: ExcelJS date (mm-dd-yy), SheetJS date
27: ExcelJS 45930 (undefined), SheetJS date
31: ExcelJS 45930 (undefined), SheetJS date
36: ExcelJS 45930 (undefined), SheetJS date
50: ExcelJS 45930 (undefined), SheetJS date
57: ExcelJS 45930 (undefined), SheetJS date
58: ExcelJS 45930 (undefined), SheetJS date
E
