/**
 * Text of the press: characters, spans and clauses, the mentions of numbers, times, areas and words
 * that scanners find in them, and the lists of words and rules by which they are read.
 *
 * <p>{@code Script} makes characters plain, one for one, so that offsets stay those of the print.
 * {@code Vocabulary} compiles all words into one trie; {@code CueMentions} holds those of a
 * passage, found in one pass. {@code QuantityScanner}, {@code TimeScanner} and {@code AreaReader}
 * run once over these and give typed mentions ({@code Quantity}, {@code TimeExpression}, {@code
 * AreaMention}); {@code Rule} and {@code RuleList} are the form in which all decisions of the
 * reader are written.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>An offset counts characters of the passage from 0; {@code from} is the first, {@code to}
 *       and {@code end} stand behind the last.
 *   <li>A look-up on the hot path gives null or -1 where nothing is found ({@code Lexicon}, {@code
 *       CueMentions}); its docstring says so. Everywhere else it is an {@code Optional}.
 *   <li>Words are rows of lists with a role ({@link shuanghe.model.CueRole}); code names the role.
 * </ul>
 */
package shuanghe.press.text;
