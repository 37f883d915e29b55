package shuanghe.press.event;

import java.util.List;
import shuanghe.model.Agreement;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Target;

/** The events an article tells of. */
public record Events(
    List<Agreement> agreements,
    List<Target> targets,
    List<PressMatter> matters,
    List<NextStep> nextSteps,
    List<Meeting> meetings,
    List<Proposal> proposals) {}
