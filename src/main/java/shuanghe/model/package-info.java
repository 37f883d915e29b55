/**
 * Records and code lists that all parts speak of: facts, observations, matters, periods, places,
 * messages. JDK types only, no input or output.
 *
 * <p>Where to begin: {@link shuanghe.model.Fact} is one figure of the press, {@link
 * shuanghe.model.Observation} one value of an indicator table (SDMX), {@link shuanghe.model.Matter}
 * one line of a ledger, {@link shuanghe.model.TimePeriod} the period that each holds for, {@link
 * shuanghe.model.CodeLists} what may occur, {@link shuanghe.model.EditionData} all that an edition
 * is made from.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A record is checked where it is made: an instance that is there is valid.
 *   <li>Values are {@code BigDecimal}, multiplied out into the unit without its multiplier (17.36亿元
 *       is 1736000000 and 元). They are rounded where they are printed and nowhere else.
 *   <li>What a text does not say is an empty {@code Optional} or an empty text, never null; what
 *       speaks against trusting a value stands beside it as a {@link shuanghe.model.Doubt}.
 *   <li>The columns of a record are stated once, in its {@link shuanghe.model.Schema}; table, CSV
 *       file, sheet and data dictionary follow from it.
 *   <li>A sentence for people is a {@link shuanghe.model.Message}: a key with arguments, which
 *       {@code shuanghe.messages} puts into a language where it is shown.
 * </ul>
 */
package shuanghe.model;
