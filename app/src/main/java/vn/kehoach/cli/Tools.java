package vn.kehoach.cli;

import vn.kehoach.check.Checker;
import vn.kehoach.json.DocumentJson;
import vn.kehoach.json.FindingsJson;
import vn.kehoach.json.MetadataJson;
import vn.kehoach.json.OutlineJson;
import vn.kehoach.office.DocumentFiles;
import vn.kehoach.office.Exports;
import vn.kehoach.office.OutputFiles;
import vn.kehoach.office.Pasting;
import vn.kehoach.office.Templates;
import vn.kehoach.office.newyear.NewYear;
import vn.kehoach.sample.SamplePlan;

/** What the commands work with. */
public record Tools(
        DocumentFiles documents,
        Checker checker,
        Templates templates,
        Exports exports,
        OutputFiles outputs,
        DocumentJson documentJson,
        OutlineJson outlineJson,
        FindingsJson findingsJson,
        MetadataJson metadataJson,
        SamplePlan sample,
        NewYear newYear,
        Pasting pasting) {}
