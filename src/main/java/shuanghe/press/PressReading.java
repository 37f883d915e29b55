package shuanghe.press;

import java.util.List;
import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.Fact;
import shuanghe.model.Furniture;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.ReviewItem;
import shuanghe.model.Target;

/**
 * Result of reading one page or one row of an article table.
 *
 * @param articles in reading order
 * @param furniture what of a page belongs to no article, in the order of its lines
 * @param facts in the order of the text, as the other lists are
 * @param agreements documents named
 * @param targets aims with a deadline
 * @param matters what was or is to be done to an object
 * @param nextSteps what is said to be done next
 * @param meetings meetings reported
 * @param proposals shortcomings and proposals
 * @param overlooked what of it no reader would see, see {@link Overlooked}
 */
public record PressReading(
    List<Article> articles,
    List<Furniture> furniture,
    List<Fact> facts,
    List<Agreement> agreements,
    List<Target> targets,
    List<PressMatter> matters,
    List<NextStep> nextSteps,
    List<Meeting> meetings,
    List<Proposal> proposals,
    List<ReviewItem> overlooked) {}
