package vn.kehoach.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.kehoach.reporting.ReportDuty;
import vn.kehoach.reporting.Schedule;

import java.time.MonthDay;
import java.util.List;

/**
 * Report duties as {@code [{block, who, to, what, form, when, schedule}]}; a schedule names its
 * kind ("once", "yearly", "periodic", "weekly", "after", "on request", "unstated") and its figures.
 */
public final class DutiesJson {
    /** The duties in their order, as pretty printed UTF-8, ended by a line feed. */
    public byte[] write(List<ReportDuty> duties) {
        ArrayNode list = PrettyJson.PLAIN.createArrayNode();
        for (ReportDuty duty : duties) {
            ObjectNode node =
                    list.addObject()
                            .put("block", duty.place().toString())
                            .put("who", duty.who())
                            .put("to", duty.to())
                            .put("what", duty.what())
                            .put("form", duty.form())
                            .put("when", duty.when());
            schedule(node.putObject("schedule"), duty.schedule());
        }
        return PrettyJson.bytes(PrettyJson.PLAIN, list);
    }

    private static void schedule(ObjectNode node, Schedule schedule) {
        switch (schedule) {
            case Schedule.Once once -> node.put("kind", "once").put("date", once.date().toString());
            case Schedule.Yearly yearly -> {
                ArrayNode days = node.put("kind", "yearly").putArray("days");
                yearly.days().stream().map(MonthDay::toString).forEach(days::add);
            }
            case Schedule.Periodic periodic -> {
                node.put("kind", "periodic").put("months", periodic.months());
                periodic.day().ifPresent(day -> node.put("day", day));
                node.put("monthsAfter", periodic.monthsAfter());
            }
            case Schedule.Weekly weekly -> {
                node.put("kind", "weekly");
                weekly.day().ifPresent(day -> node.put("day", day.toString()));
            }
            case Schedule.AfterEvent after ->
                    node.put("kind", "after").put("event", after.event()).put("days", after.days());
            case Schedule.OnRequest _ -> node.put("kind", "on request");
            case Schedule.Unstated _ -> node.put("kind", "unstated");
        }
    }
}
