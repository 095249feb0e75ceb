/** Parts that the first picture does not wait for: they come while it is laid out. */
import '../styles/comparing.css';
import '../styles/legend.css';
import '../styles/measures.css';
import '../styles/menus.css';
import '../styles/notice.css';
import '../styles/picture.css';
import '../styles/sheet.css';
import '../styles/timeline.css';
import './banner';
import './behind';
import './blank';
import './choosing';
import './clocks';
import './compare';
import './context-menu';
import './download';
import './legend';
import './measures';
import './sheet';
import './splitter';
import './timeline';
import './trouble';
import './unlock';
import './views';

export { fading } from '../state/notice';
export { Visits } from '../visits';
