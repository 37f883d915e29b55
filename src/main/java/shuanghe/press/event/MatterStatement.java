package shuanghe.press.event;

import java.util.List;
import java.util.Map;

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

  /** Whether the names are what somebody does something to. */
  boolean ofObjects() {
    return subject.isObject();
  }
}
