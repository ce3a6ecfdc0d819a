package vn.kehoach.paper;

import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;

/**
 * The block below the end of a paper that makes it a copy (NĐ 30/2020, Phụ lục I, Phần II, II).
 *
 * @param header of the copying agency; its type name is the form of the copy ("SAO Y", "SAO LỤC",
 *     "TRÍCH SAO"), its number is of the one sequence for all copies
 */
public record CopyBlock(Header header, Closing closing) {}
