/** Writes what an edition was made from as CSV files that programs and Excel read alike. */
package shuanghe.export;
