/**
 * Events of an article: agreements, matters, targets, meetings, next steps, proposals.
 *
 * <p>{@code EventReader} is the way in. {@code EventText} cuts the article's sentences into clauses
 * of tokens once; a class ending in {@code Reader} finds one sort of event in them: {@code
 * MatterReader} by predicates and what stands around them ({@code PredicateContext}), {@code
 * AgreementReader} by titles and those who sign, {@code TargetReader} among the facts that tell
 * what is aimed at.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A verb tells of a matter only with its object; which names it goes with its {@code
 *       Selection} says. One that opens, founds or begins goes with names of sorts that no list
 *       knows ({@code OpenNames}).
 *   <li>What is planned, demanded or wished is told from what is ({@code Modality}).
 *   <li>Names are as printed, without what leads in, describes or counts them ({@code
 *       MatterNames}).
 *   <li>An event told twice is one, with all its places.
 * </ul>
 */
package shuanghe.press.event;
