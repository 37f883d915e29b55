package shuanghe.press;

import java.util.List;
import shuanghe.model.PassedNumber;

/**
 * What became of a page: what was read, with its furniture, and why each other number is no figure.
 */
public record PageAccount(PressReading reading, List<PassedNumber> passed) {}
