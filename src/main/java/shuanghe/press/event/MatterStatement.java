package shuanghe.press.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shuanghe.model.CueRole;
import shuanghe.press.event.MatterNames.Name;

/**
 * Statement about matters: their names and the words of the status.
 *
 * @param names names of the objects, one matter each
 * @param status the words of the status as printed
 * @param subject what the names are of
 * @param counts words of each name's own figure in a list; empty where the figures of the clause
 *     are of all names
 */
record MatterStatement(
    List<String> names, String status, MatterSubject subject, Map<String, String> counts) {

  MatterStatement(List<String> names, String status, MatterSubject subject) {
    this(names, status, subject, Map.of());
  }

  /** Sort of things that the names of a statement are of. */
  enum MatterSubject {
    /** A thing that something happens to, whoever does it: 新站 | 开通. */
    THING,
    /** A thing that has come so far, or does something itself: 项目 | 完成投资的60%. */
    COURSE,
    /** A document that is put out: 《方案》 | 印发. */
    DOCUMENT,
    /** A service that two share: 推动 | 检查结果互认. */
    SERVICE,
    /** The same as somebody's work: 两地 | 实现 | 职称互认. */
    SERVICE_REACHED,
    /** What somebody does an act to: 建成 | 新站. */
    OBJECT,
    /** What somebody is at, a slogan where nobody is named: 打造 | 创新平台. */
    OBJECT_IN_HAND;

    /** Whether somebody does something to it. */
    boolean isObject() {
      return this == SERVICE_REACHED || this == OBJECT || this == OBJECT_IN_HAND;
    }

    boolean isService() {
      return this == SERVICE || this == SERVICE_REACHED;
    }
  }

  /** That something is done to the objects. */
  static MatterStatement ofObjects(PredicateContext told) {
    return ofObjects(told, MatterSubject.OBJECT);
  }

  /** The same, where the names are of a sort of their own. */
  static MatterStatement ofObjects(PredicateContext told, MatterSubject subject) {
    return ofList(told, told.objects(told.selection()::isObject), subject);
  }

  /** That something is done to objects that are named, or told by what sort they are of. */
  static MatterStatement ofOpenObjects(PredicateContext told) {
    Selection selection = told.selection();
    return ofList(
        told, told.objects(n -> selection.isNamed(n) || selection.isOpen(n)), MatterSubject.OBJECT);
  }

  /** That something comes which is met with: 迎来 | 首架飞机. */
  static MatterStatement ofMet(PredicateContext told) {
    return ofList(told, told.objects(), MatterSubject.OBJECT);
  }

  /** Some of the objects; of several each has the count beside it. */
  private static MatterStatement ofList(
      PredicateContext told, List<Name> chosen, MatterSubject subject) {
    Map<String, String> counts = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(chosen.size());
    for (Name name : chosen) {
      String words = name.words();
      names.add(words);
      if (told.objects().size() > 1) {
        counts.put(words, name.withCounts());
      }
    }
    return new MatterStatement(names, told.status(told.predicate().end()), subject, counts);
  }

  /** That a service named with its verb is shared. */
  static MatterStatement ofShared(PredicateContext told) {
    Name name = told.subject().orElseThrow();
    Predicate predicate = told.predicate();
    Name shared = new Name(name.clause(), name.start(), predicate.lastVerb().end());
    return new MatterStatement(
        List.of(shared.words()), told.status(predicate.end()), MatterSubject.SERVICE);
  }

  /** How far each of several things has come, as a list of figures deals out. */
  static MatterStatement ofDealt(PredicateContext told) {
    Map<String, String> counts = new LinkedHashMap<>();
    told.dealt().forEach((name, share) -> counts.put(name.words(), share));
    Predicate predicate = told.predicate();
    Clause clause = predicate.clause();
    int reached = clause.first(CueRole.ATTAINED, predicate.end(), clause.to()).orElseThrow().end();
    return new MatterStatement(
        List.copyOf(counts.keySet()),
        clause.words(predicate.lastVerb().start(), reached),
        MatterSubject.COURSE,
        counts);
  }

  /** That a service is reached. */
  static MatterStatement ofService(PredicateContext told) {
    return new MatterStatement(
        List.of(told.service().orElseThrow().words()),
        told.status(told.predicate().end()),
        MatterSubject.SERVICE_REACHED);
  }

  /**
   * What is told of the thing that the text goes on about.
   *
   * @param statusEnd where the words of the status end
   */
  static MatterStatement ofTopic(PredicateContext told, int statusEnd, MatterSubject subject) {
    return new MatterStatement(List.of(told.topic()), told.status(statusEnd), subject);
  }

  /**
   * What is told of the name before the verb.
   *
   * @param statusEnd where the words of the status end
   */
  static MatterStatement ofSubject(PredicateContext told, int statusEnd, MatterSubject subject) {
    return new MatterStatement(
        List.of(told.subject().orElseThrow().words()), told.status(statusEnd), subject);
  }

  /** Whether the names are what somebody does something to. */
  boolean isOfObjects() {
    return subject.isObject();
  }
}
