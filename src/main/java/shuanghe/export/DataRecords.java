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
 *
 * @param articles rows of {@code articles.csv}
 * @param facts rows of {@code facts.csv}
 * @param agreements rows of {@code agreements.csv}
 * @param targets rows of {@code targets.csv}
 * @param observations rows of {@code observations.csv}
 * @param matters rows of {@code matters.csv}
 * @param pressMatters rows of {@code press-matters.csv}
 * @param nextSteps rows of {@code next-steps.csv}
 * @param meetings rows of {@code meetings.csv}
 * @param proposals rows of {@code proposals.csv}
 * @param rejections rows of {@code rejections.csv}
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
