/** Everything that can be selected, each in its panel. */
import './article';
import './changes';
import './entity';
import './fact';
import './pair';
import './path';
import './record';
import './several';
