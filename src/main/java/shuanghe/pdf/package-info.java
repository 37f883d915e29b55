/** Typesets the semantic document of a briefing as a tagged PDF/A-2a and PDF/UA-1 file. */
package shuanghe.pdf;
