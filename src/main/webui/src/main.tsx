import { render } from 'preact';
import './styles/atelier.css';
import './ui/components';
import { loadAcces } from './acces/identity';
import { Atelier } from './Atelier';
import { applyTheme } from './ui/theme';
import { loadVocabulaire } from './ui/vocabulaire';

applyTheme();
await Promise.all([loadAcces(), loadVocabulaire()]);
render(<Atelier />, document.getElementById('atelier')!);
