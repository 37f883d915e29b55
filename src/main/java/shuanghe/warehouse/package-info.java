/** The relational store of everything taken in. */
package shuanghe.warehouse;
