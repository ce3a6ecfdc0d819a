package vn.kehoach.store.content;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Block;
import vn.kehoach.document.Header;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.RecipientList;
import vn.kehoach.document.Recovery;
import vn.kehoach.document.RichText;
import vn.kehoach.document.Row;
import vn.kehoach.document.Signature;

import java.util.List;
import java.util.Optional;

/** The smallest share of a document that is written anew when anything in it changes. */
sealed interface Piece {
    /** Number of the part that is the main text; appendices have numbers above. */
    int MAIN = 0;

    /** Which row or rows hold a piece; the id is 0 for what a document has once. */
    record Key(Class<? extends Piece> of, int id) {}

    int id();

    default Key key() {
        return new Key(getClass(), id());
    }

    /** A part without its content; the kind is empty for the main text. */
    record Frame(
            int id,
            long position,
            Optional<Appendix.Kind> kind,
            Orientation orientation,
            String label,
            RichText title,
            RichText reference)
            implements Piece {}

    record Head(int part, Header header) implements Piece {
        @Override
        public int id() {
            return part;
        }
    }

    record Addressees(List<Addressee> lines) implements Piece {
        @Override
        public int id() {
            return 0;
        }
    }

    /** A paragraph, page break, or a table without its rows. */
    record FlowBlock(int part, int id, long position, Block block) implements Piece {}

    record TableRow(int table, int id, long position, Row row) implements Piece {}

    record Recipients(int part, List<RecipientList> lists) implements Piece {
        @Override
        public int id() {
            return part;
        }
    }

    record Signatures(int part, List<Signature> signatures) implements Piece {
        @Override
        public int id() {
            return part;
        }
    }

    record Recoveries(List<Recovery> recovered) implements Piece {
        @Override
        public int id() {
            return 0;
        }
    }
}
