package shuanghe.press.event;

import java.util.List;
import shuanghe.model.CodeLists;
import shuanghe.model.Fact;
import shuanghe.press.page.ArticleFrame;
import shuanghe.press.page.FoundArticle;
import shuanghe.press.text.DomainClassifier;
import shuanghe.press.text.Vocabulary;

/** Reader of an article's events; each sentence is cut and annotated once for all of them. */
public final class EventReader {

  private final EventText text;
  private final AgreementReader agreements;
  private final TargetReader targets;
  private final MatterReader matters;
  private final MeetingReader meetings;
  private final NextStepReader nextSteps;
  private final ProposalReader proposals;

  /** Reader with the given words and lists. */
  public EventReader(CodeLists lists, Vocabulary words, DomainClassifier domains) {
    EventWords cues = new EventWords(lists, words);
    this.text = new EventText(words, cues);
    this.agreements = new AgreementReader(cues, text, domains);
    this.targets = new TargetReader(cues);
    this.matters = new MatterReader(words, text, domains);
    this.meetings = new MeetingReader(domains);
    this.nextSteps = new NextStepReader(domains);
    this.proposals = new ProposalReader(domains);
  }

  /**
   * Reads one article.
   *
   * @param facts the facts of its page, repeated ones joined
   */
  public Events read(FoundArticle article, ArticleFrame frame, List<Fact> facts) {
    List<EventSentence> sentences = text.of(article, frame);
    return new Events(
        agreements.read(sentences, frame),
        targets.read(facts, frame),
        matters.read(sentences, text.headline(article, frame), frame, facts),
        nextSteps.read(sentences, frame),
        meetings.read(sentences, frame),
        proposals.read(sentences, frame));
  }
}
