package shuanghe.pdf;

import java.util.List;
import shuanghe.briefing.MissingCharacter;

/**
 * A typeset document.
 *
 * @param bytes the PDF file, PDF/A-2a and PDF/UA-1; not to be written to
 * @param pages how many pages it has
 * @param missing characters that no configured face has, in the order of printing
 */
public record TypesetPdf(byte[] bytes, int pages, List<MissingCharacter> missing) {}
