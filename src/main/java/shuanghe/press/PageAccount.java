package shuanghe.press;

import java.util.List;
import shuanghe.model.PassedNumber;
import shuanghe.model.Ruling;

/**
 * Account of a page: what was read, with its furniture, which rules decided each figure's
 * attributes, and why each other number is no figure.
 */
public record PageAccount(PressReading reading, List<Ruling> rulings, List<PassedNumber> passed) {}
