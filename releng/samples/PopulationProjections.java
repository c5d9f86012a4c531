// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/**
 * Makes the sample: population projections for the towns of Connecticut by age group. The numbers are invented; the shape is that of the real dataset, with a
 * handful of bad cells as they come out of spreadsheets. Run with {@code java PopulationProjections.java FILE}; the same file comes out every time.
 */
final class PopulationProjections {

	private static final List<String> TOWNS = List.of(("Andover,Ansonia,Ashford,Avon,Barkhamsted,Beacon Falls,Berlin,Bethany,Bethel,Bethlehem,Bloomfield,Bolton,Bozrah,Branford,Bridgeport,"
			+ "Bridgewater,Bristol,Brookfield,Brooklyn,Burlington,Canaan,Canterbury,Canton,Chaplin,Cheshire,Chester,Clinton,Colchester,Colebrook,Columbia,Cornwall,Coventry,"
			+ "Cromwell,Danbury,Darien,Deep River,Derby,Durham,East Granby,East Haddam,East Hampton,East Hartford,East Haven,East Lyme,East Windsor,Eastford,Easton,Ellington,"
			+ "Enfield,Essex,Fairfield,Farmington,Franklin,Glastonbury,Goshen,Granby,Greenwich,Griswold,Groton,Guilford,Haddam,Hamden,Hampton,Hartford,Hartland,Harwinton,Hebron,"
			+ "Kent,Killingly,Killingworth,Lebanon,Ledyard,Lisbon,Litchfield,Lyme,Madison,Manchester,Mansfield,Marlborough,Meriden,Middlebury,Middlefield,Middletown,Milford,"
			+ "Monroe,Montville,Morris,Naugatuck,New Britain,New Canaan,New Fairfield,New Hartford,New Haven,New London,New Milford,Newington,Newtown,Norfolk,North Branford,"
			+ "North Canaan,North Haven,North Stonington,Norwalk,Norwich,Old Lyme,Old Saybrook,Orange,Oxford,Plainfield,Plainville,Plymouth,Pomfret,Portland,Preston,Prospect,"
			+ "Putnam,Redding,Ridgefield,Rocky Hill,Roxbury,Salem,Salisbury,Scotland,Seymour,Sharon,Shelton,Sherman,Simsbury,Somers,South Windsor,Southbury,Southington,Sprague,"
			+ "Stafford,Stamford,Sterling,Stonington,Stratford,Suffield,Thomaston,Thompson,Tolland,Torrington,Trumbull,Union,Vernon,Voluntown,Wallingford,Warren,Washington,"
			+ "Waterbury,Waterford,Watertown,West Hartford,West Haven,Westbrook,Weston,Westport,Wethersfield,Willington,Wilton,Winchester,Windham,Windsor,Windsor Locks,Wolcott,"
			+ "Woodbridge,Woodbury,Woodstock").split(","));
	private static final int AGE_GROUPS = 19;
	private static final int[] YEARS = { 2015, 2020, 2025, 2030, 2035, 2040 };

	/** Cells that a spreadsheet spoiled: row number from 1 and column to text. */
	private static final TreeMap<String, String> BAD = new TreeMap<>();

	static {
		for (int row : new int[] { 41, 417, 2903, 7782, 11340, 15006, 18711 }) {
			BAD.put(row + ":Male", "n/a");
		}
		BAD.put("5120:Male", "1,204 ");
		BAD.put("9377:Male", "~350");
		BAD.put("6004:Year", "2020 (est.)");
		BAD.put("12845:Year", "FY2030");
		BAD.put("17999:Year", "204O");
		BAD.put("3310:Total", "see note 2");
	}

	private PopulationProjections() {
	}

	public static void main(String[] args) throws IOException {
		Random random = new Random(169);
		StringBuilder csv = new StringBuilder("Year,Geography,Age_Group,Male,Female,Total\n");
		int row = 0;
		for (String town : TOWNS) {
			double size = Math.exp(4.2 + random.nextGaussian() * 0.9);
			for (int year : YEARS) {
				for (int age = 0; age < AGE_GROUPS; age++) {
					row++;
					double people = size * (1 + 0.012 * (year - 2015)) * shape(age, year);
					int male = (int) Math.round(people * (0.51 - 0.008 * Math.max(0, age - 10)) * (0.97 + random.nextDouble() * 0.06));
					int female = (int) Math.round(people * (0.49 + 0.008 * Math.max(0, age - 10)) * (0.97 + random.nextDouble() * 0.06));
					csv.append(cell(row, "Year", year)).append(',').append(town).append(',').append(ageGroup(age)).append(',').append(cell(row, "Male", male)).append(',')
							.append(cell(row, "Female", female)).append(',').append(cell(row, "Total", male + female)).append('\n');
				}
			}
		}
		Files.write(Path.of(args[0]), csv.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static double shape(int age, int year) {
		double aging = (year - 2015) / 60.0;
		return age < 4 ? 5.5 - aging * 2 : age < 12 ? 6.5 - aging : Math.max(0.4, 6.0 - (age - 11) * (0.75 - aging));
	}

	private static String ageGroup(int age) {
		return age == AGE_GROUPS - 1 ? "90_plus" : age * 5 + "_" + (age * 5 + 4);
	}

	private static String cell(int row, String column, int value) {
		String bad = BAD.get(row + ":" + column);
		return bad == null ? Integer.toString(value) : bad.contains(",") ? "\"" + bad + "\"" : bad;
	}
}
