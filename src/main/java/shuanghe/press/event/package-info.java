/** Events of the press: agreements, matters, targets, meetings and next steps. */
package shuanghe.press.event;
