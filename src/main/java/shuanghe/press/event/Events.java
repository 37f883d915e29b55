package shuanghe.press.event;

import java.util.List;
import shuanghe.model.Agreement;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

/**
 * The events an article tells of.
 *
 * @param agreements documents named, each list in the order of the text
 * @param targets aims with a deadline
 * @param matters what was or is to be done to an object
 * @param nextSteps what is said to be done next
 * @param meetings meetings reported
 * @param proposals shortcomings and proposals
 */
public record Events(
    List<Agreement> agreements,
    List<Target> targets,
    List<PressMatter> matters,
    List<NextStep> nextSteps,
    List<Meeting> meetings,
    List<Proposal> proposals) {}
