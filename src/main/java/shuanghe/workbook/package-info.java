/** Writes an analysed edition as Excel workbooks. */
package shuanghe.workbook;
