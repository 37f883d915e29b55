/**
 * Indicator tables as offices have them, read into observations (SDMX: INDICATOR × REF_AREA ×
 * TIME_PERIOD) and checked against the code lists. {@code IndicatorTable} is the way in.
 *
 * <p>A table of one value a row, with the columns of {@link shuanghe.input.TableForm#INDICATORS},
 * goes straight to {@code ObservationTable}. Any other is first found by what its cells are ({@code
 * LayoutFinder}), its labels are read by the words of {@code labels.csv} ({@code LabelReader}), and
 * {@code LayoutRows} makes such rows of it; so there is one check for both. What no label tells is
 * missing and not guessed at: the office tells it once in {@code FILE.layout.csv} ({@code
 * DeclaredLayout}).
 */
package shuanghe.statistics;
