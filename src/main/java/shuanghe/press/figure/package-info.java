/** Figures of the press: facts with kind, indicator, area, period and domain. */
package shuanghe.press.figure;
