/** Opens what lies in the input folder: encodings, tables with their places, code lists. */
package shuanghe.input;
