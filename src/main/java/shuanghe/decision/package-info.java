/**
 * The last word of the office: {@code input/decisions.csv}, applied to what is held. Facts and
 * observations are decided on after they are read and before they are analysed, so that the
 * warehouse keeps what was printed and a decision can be taken back.
 */
package shuanghe.decision;
