package shuanghe.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * State machine of the letters of one edition to one address; the only place that decides whether a
 * letter is written, sent, given up or left to a person. Contents are told apart by their hash.
 *
 * <p>States: what the address certainly got last ({@code sent}); what it may have got since, the
 * server's answer never having come ({@code uncertain}); and the letter under way ({@code open}),
 * which waits, is being handed over, or was refused. Events and who raises them:
 *
 * <ul>
 *   <li>{@link #wanted} — the edition or the list of recipients was looked at;
 *   <li>{@link #handedOver} — the connection is about to end the letter;
 *   <li>{@link #accepted}, {@link #refused}, {@link #putOff}, {@link #unanswered} — the server's
 *       answer, or none; a process that dies while it hands over counts as unanswered;
 *   <li>{@link #again} — a person lets an uncertain or refused letter go out once more;
 *   <li>{@link #arrived} — a person has learnt that an uncertain letter came.
 * </ul>
 *
 * <p>What holds after each event: no content goes to the address twice in a row; and the last
 * content sent is the one wanted, or a letter waits, or a person is told ({@link #needsPerson}).
 *
 * @param sent content that the server took last, if any
 * @param uncertain contents handed over since without an answer, each once, the last one last
 * @param open the letter under way, if any
 */
record Mailing(Optional<String> sent, List<String> uncertain, Optional<OpenLetter> open) {

  /**
   * A letter under way.
   *
   * @param content SHA-256 over the files it carries
   * @param stand how far it has come
   */
  record OpenLetter(String content, LetterStand stand) {}

  /** State of a letter under way. */
  enum LetterStand {
    /** To be sent, for the first time or again. */
    WAITING,
    /** Handed over this moment; the answer of the server is awaited. */
    SENDING,
    /** Refused by the server, too large, or given up; a person must look at it. */
    REFUSED
  }

  static final Mailing NONE = new Mailing(Optional.empty(), List.of(), Optional.empty());

  Mailing {
    uncertain = List.copyOf(uncertain);
  }

  /**
   * The state that the letters of an edition to an address lead to, in the order they were put
   * down.
   */
  static Mailing of(List<Mail> letters) {
    Mailing mailing = Mailing.NONE;
    for (Mail letter : letters) {
      mailing = after(mailing, letter);
    }
    return mailing;
  }

  /** The state that a letter as it stands in its row leads to. */
  private static Mailing after(Mailing before, Mail letter) {
    Mailing waiting =
        new Mailing(
            before.sent(),
            before.uncertain(),
            Optional.of(new OpenLetter(letter.content(), LetterStand.WAITING)));
    return switch (letter.state()) {
      case WAITING -> waiting;
      case SENDING -> waiting.handedOver();
      case SENT -> waiting.handedOver().accepted();
      case UNCERTAIN -> waiting.handedOver().unanswered();
      case REFUSED -> waiting.refused();
      case DROPPED -> new Mailing(before.sent(), before.uncertain(), Optional.empty());
    };
  }

  /**
   * What the address is to have now.
   *
   * @param content hash of the published files the recipient wants; empty where the address is not
   *     on the list or the edition holds nothing for it
   */
  Mailing wanted(Optional<String> content) {
    if (open.filter(o -> o.stand() == LetterStand.SENDING).isPresent()) {
      throw new IllegalStateException("a letter is being handed over");
    }
    if (open.map(OpenLetter::content).equals(content)) {
      return this;
    }
    return with(
        content.filter(c -> !sent.equals(content) && !uncertain.contains(c)).map(Mailing::waiting));
  }

  /** The letter is complete but for its end. */
  Mailing handedOver() {
    return with(Optional.of(new OpenLetter(under(LetterStand.WAITING), LetterStand.SENDING)));
  }

  /** The server has taken the letter. */
  Mailing accepted() {
    return new Mailing(Optional.of(under(LetterStand.SENDING)), List.of(), Optional.empty());
  }

  /** The server will never take the letter, or it was tried long enough. */
  Mailing refused() {
    return with(Optional.of(new OpenLetter(open.orElseThrow().content(), LetterStand.REFUSED)));
  }

  /** The letter was certainly not taken, and is tried again later. */
  Mailing putOff() {
    return with(open.map(o -> waiting(o.content())));
  }

  /** Whether the server took the letter is not known. */
  Mailing unanswered() {
    String content = under(LetterStand.SENDING);
    List<String> more = new ArrayList<>(uncertain);
    more.remove(content);
    more.add(content);
    return new Mailing(sent, more, Optional.empty());
  }

  /**
   * A person lets a letter of this content, uncertain or refused, go out once more. What was
   * uncertain stays so until the server takes a letter.
   */
  Mailing again(String content) {
    if (!mayGoAgain(content)) {
      throw new IllegalStateException("no letter of this content is uncertain or refused");
    }
    return with(Optional.of(waiting(content)));
  }

  /** A person has learnt that a letter of this uncertain content came; older ones are past. */
  Mailing arrived(String content) {
    int last = uncertain.indexOf(content);
    if (last < 0) {
      throw new IllegalStateException("no letter of this content is uncertain");
    }
    return new Mailing(Optional.of(content), uncertain.subList(last + 1, uncertain.size()), open);
  }

  /** Whether a person may let a letter of this content go out once more. */
  boolean mayGoAgain(String content) {
    return open.isEmpty()
        ? uncertain.contains(content)
        : open.get().equals(new OpenLetter(content, LetterStand.REFUSED));
  }

  /** Whether a person must look: a letter was refused, or it is not known what the address has. */
  boolean needsPerson() {
    return !uncertain.isEmpty() || isRefused();
  }

  /** Whether a person must look because of a letter of this content. */
  boolean needsPersonFor(String content) {
    return uncertain.contains(content)
        || isRefused() && open.orElseThrow().content().equals(content);
  }

  private boolean isRefused() {
    return open.filter(o -> o.stand() == LetterStand.REFUSED).isPresent();
  }

  private Mailing with(Optional<OpenLetter> letter) {
    return new Mailing(sent, uncertain, letter);
  }

  private static OpenLetter waiting(String content) {
    return new OpenLetter(content, LetterStand.WAITING);
  }

  private String under(LetterStand stand) {
    return open.filter(o -> o.stand() == stand)
        .orElseThrow(() -> new IllegalStateException("no letter is " + stand))
        .content();
  }
}
