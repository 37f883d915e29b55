/**
 * Values set against each other and summed up by domain and period: pure functions, JDK types only.
 * {@link shuanghe.analysis.EditionAnalyst#analyse} takes everything held and selects by itself what
 * belongs to the edition; {@link shuanghe.analysis.EditionScope#select} gives the same selection to
 * whoever exports it.
 *
 * <p>What it makes: an {@code IndicatorRow} for each indicator and area with 同比, 环比, target and
 * trend ({@code IndicatorSeries}, {@code CumulativeSteps}); a {@code PressFigure} for all
 * statements that say the same ({@code FigureJoiner}); a {@code CrossCheck} where press and
 * statistics speak of the same value; a {@code Warning} where a stated rule is broken; and what
 * stands on page one ({@code Highlights}, {@code Judgements}).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Two values are compared only where their periods are of equal frequency and length; a rate
 *       is compared in percentage points (百分点).
 *   <li>What is chosen is chosen by a rule that is printed with it.
 *   <li>Values are rounded once, half up, when they are printed: {@code DisplayScale} chooses unit
 *       and digits, {@code PrintedNumbers} writes them, for every rendition alike.
 * </ul>
 */
package shuanghe.analysis;
