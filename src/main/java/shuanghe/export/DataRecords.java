package shuanghe.export;

import shuanghe.model.Agreement;
import shuanghe.model.Article;
import shuanghe.model.EditionData;
import shuanghe.model.Fact;
import shuanghe.model.Matter;
import shuanghe.model.Meeting;
import shuanghe.model.NextStep;
import shuanghe.model.Observation;
import shuanghe.model.PressMatter;
import shuanghe.model.Proposal;
import shuanghe.model.Rejection;
import shuanghe.model.Target;

/**
 * The records that data files are made of, each kind gone through once while its file is written.
 */
public record DataRecords(
    Iterable<Article> articles,
    Iterable<Fact> facts,
    Iterable<Agreement> agreements,
    Iterable<Target> targets,
    Iterable<Observation> observations,
    Iterable<Matter> matters,
    Iterable<PressMatter> pressMatters,
    Iterable<NextStep> nextSteps,
    Iterable<Meeting> meetings,
    Iterable<Proposal> proposals,
    Iterable<Rejection> rejections) {

  static DataRecords of(EditionData data) {
    return new DataRecords(
        data.articles(),
        data.facts(),
        data.agreements(),
        data.targets(),
        data.observations(),
        data.matters(),
        data.pressMatters(),
        data.nextSteps(),
        data.meetings(),
        data.proposals(),
        data.rejections());
  }
}
