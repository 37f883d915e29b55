/**
 * Every sentence for people, by key, in Chinese and in English ({@code zh.properties}, {@code
 * en.properties}). The parts of the program hand on a {@link shuanghe.model.Message}, which is a
 * key with arguments; it becomes a sentence where it is shown.
 */
package shuanghe.messages;
