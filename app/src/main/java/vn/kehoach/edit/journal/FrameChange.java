package vn.kehoach.edit.journal;

import vn.kehoach.document.Addressee;
import vn.kehoach.document.Appendix;
import vn.kehoach.document.Closing;
import vn.kehoach.document.Header;
import vn.kehoach.document.OfficialDocument;
import vn.kehoach.document.Orientation;
import vn.kehoach.document.Recovery;

import java.util.List;

/** What stands around the text became another: head, Kính gửi, closing, the appendices' heads. */
public sealed interface FrameChange extends Change {
    /** The head. */
    record OfHeader(Header old, Header young) implements FrameChange {
        @Override
        public OfficialDocument apply(OfficialDocument document) throws Misfit {
            Misfit.unless(document.header().equals(old));
            return document.withHeader(young);
        }

        @Override
        public Change reversed() {
            return new OfHeader(young, old);
        }
    }

    /** Kính gửi. */
    record OfAddressees(List<Addressee> old, List<Addressee> young) implements FrameChange {
        public OfAddressees {
            old = List.copyOf(old);
            young = List.copyOf(young);
        }

        @Override
        public OfficialDocument apply(OfficialDocument document) throws Misfit {
            Misfit.unless(document.addressees().equals(old));
            return document.withAddressees(young);
        }

        @Override
        public Change reversed() {
            return new OfAddressees(young, old);
        }
    }

    /** Nơi nhận and signatures. */
    record OfClosing(Closing old, Closing young) implements FrameChange {
        @Override
        public OfficialDocument apply(OfficialDocument document) throws Misfit {
            Misfit.unless(document.closing().equals(old));
            return document.withClosing(young);
        }

        @Override
        public Change reversed() {
            return new OfClosing(young, old);
        }
    }

    /** How the main text's sheets are turned. */
    record OfOrientation(Orientation old, Orientation young) implements FrameChange {
        @Override
        public OfficialDocument apply(OfficialDocument document) throws Misfit {
            Misfit.unless(document.orientation() == old);
            return document.withOrientation(young);
        }

        @Override
        public Change reversed() {
            return new OfOrientation(young, old);
        }
    }

    /** How the fields were recovered. */
    record OfRecovery(List<Recovery> old, List<Recovery> young) implements FrameChange {
        public OfRecovery {
            old = List.copyOf(old);
            young = List.copyOf(young);
        }

        @Override
        public OfficialDocument apply(OfficialDocument document) throws Misfit {
            Misfit.unless(document.recovered().equals(old));
            return document.withRecovered(young);
        }

        @Override
        public Change reversed() {
            return new OfRecovery(young, old);
        }
    }

    /** Whole appendices from number {@code at} on. */
    record OfAppendices(int at, List<Appendix> old, List<Appendix> young) implements FrameChange {
        public OfAppendices {
            old = List.copyOf(old);
            young = List.copyOf(young);
        }

        @Override
        public OfficialDocument apply(OfficialDocument document) throws Misfit {
            return document.withAppendices(Misfit.spliced(document.appendices(), at, old, young));
        }

        @Override
        public Change reversed() {
            return new OfAppendices(at, young, old);
        }
    }
}
