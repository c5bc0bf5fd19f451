	.file	"orig.cc"
	.text
	.section	.text._ZN4baseD2Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD2Ev
	.type	_ZN4baseD2Ev, @function
_ZN4baseD2Ev:
.LFB1:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE1:
	.size	_ZN4baseD2Ev, .-_ZN4baseD2Ev
	.weak	_ZN4baseD1Ev
	.set	_ZN4baseD1Ev,_ZN4baseD2Ev
	.section	.text._ZN4base5valueEv,"axG",@progbits,_ZN4base5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN4base5valueEv
	.type	_ZN4base5valueEv, @function
_ZN4base5valueEv:
.LFB4:
	.cfi_startproc
	movl	$1, %eax
	ret
	.cfi_endproc
.LFE4:
	.size	_ZN4base5valueEv, .-_ZN4base5valueEv
	.section	.text._ZN4base5otherEv,"axG",@progbits,_ZN4base5otherEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN4base5otherEv
	.type	_ZN4base5otherEv, @function
_ZN4base5otherEv:
.LFB5:
	.cfi_startproc
	movl	$2, %eax
	ret
	.cfi_endproc
.LFE5:
	.size	_ZN4base5otherEv, .-_ZN4base5otherEv
	.section	.text._ZN4baseD0Ev,"axG",@progbits,_ZN4baseD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN4baseD0Ev
	.type	_ZN4baseD0Ev, @function
_ZN4baseD0Ev:
.LFB3:
	.cfi_startproc
	movl	$8, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE3:
	.size	_ZN4baseD0Ev, .-_ZN4baseD0Ev
	.text
	.p2align 4
	.globl	_Z1fv
	.type	_Z1fv, @function
_Z1fv:
.LFB6:
	.cfi_startproc
	subq	$8, %rsp
	.cfi_def_cfa_offset 16
	movl	$8, %edi
	call	_Znwm@PLT
	leaq	16+_ZTV4base(%rip), %rdx
	movq	%rdx, (%rax)
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE6:
	.size	_Z1fv, .-_Z1fv
	.weak	_ZTS4base
	.section	.rodata._ZTS4base,"aG",@progbits,_ZTS4base,comdat
	.type	_ZTS4base, @object
	.size	_ZTS4base, 6
_ZTS4base:
	.string	"4base"
	.weak	_ZTI4base
	.section	.data.rel.ro._ZTI4base,"awG",@progbits,_ZTI4base,comdat
	.align 8
	.type	_ZTI4base, @object
	.size	_ZTI4base, 16
_ZTI4base:
	.quad	_ZTVN10__cxxabiv117__class_type_infoE+16
	.quad	_ZTS4base
	.weak	_ZTV4base
	.section	.data.rel.ro.local._ZTV4base,"awG",@progbits,_ZTV4base,comdat
	.align 8
	.type	_ZTV4base, @object
	.size	_ZTV4base, 48
_ZTV4base:
	.quad	0
	.quad	_ZTI4base
	.quad	_ZN4baseD1Ev
	.quad	_ZN4baseD0Ev
	.quad	_ZN4base5valueEv
	.quad	_ZN4base5otherEv
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
