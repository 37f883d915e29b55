#!/usr/bin/env bash
# ExcelJS 4.4.0: a cell that stores its date in ISO form is read as the number of its year.
#
# Expected: <c t="d"><v>2023-09-30</v></c> (ISO/IEC 29500-1, 18.18.11, ST_CellType "d"), which workbooks saved as
#   "Strict Open XML" hold, is a date or an error.
# Seen: the value is the number 2023: month and day are lost, and the year looks like a figure of the table.
#   SheetJS 0.18.5 reads the date; fastexcel-reader 0.20.2 and POI 5.5.1 raise an error.
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

const main = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const relations = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const zip = new JSZip();
zip.file('[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`);
zip.file('_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
zip.file('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}" conformance="strict"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`);
zip.file('xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`);
zip.file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="d"><v>2023-09-30</v></c></row></sheetData></worksheet>`);
writeFileSync('a.xlsx', await zip.generateAsync({ type: 'nodebuffer' }));

const book = new ExcelJS.Workbook();
await book.xlsx.readFile('a.xlsx');
const value = book.worksheets[0].getCell('A1').value;
console.log(`ExcelJS: ${typeof value} ${value}`);
console.log(`SheetJS: ${XLSX.readFile('a.xlsx').Sheets.a.A1.v}`);
E
node read.mjs | tee out.txt
diff out.txt - <<'E'
ExcelJS: number 2023
SheetJS: 45199
E
