package shuanghe.press;

import java.util.List;
import shuanghe.model.Ruling;
import shuanghe.model.SkippedNumber;

/**
 * Account of a page: what was read, with its furniture, which rules decided each figure's
 * attributes, and why each other number is no figure.
 *
 * @param reading what was read
 * @param rulings the decisions of rules, figure by figure in the order of the text
 * @param passed every number in digits that is no figure, in the order of the text
 */
public record PageAccount(PressReading reading, List<Ruling> rulings, List<SkippedNumber> passed) {}
