	.file	"orig.cc"
	.text
	.section	.text._ZN7derived5valueEv,"axG",@progbits,_ZN7derived5valueEv,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derived5valueEv
	.type	_ZN7derived5valueEv, @function
_ZN7derived5valueEv:
.LFB11:
	.cfi_startproc
	movl	8(%rdi), %eax
	ret
	.cfi_endproc
.LFE11:
	.size	_ZN7derived5valueEv, .-_ZN7derived5valueEv
	.section	.text._ZN7derivedD2Ev,"axG",@progbits,_ZN7derivedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derivedD2Ev
	.type	_ZN7derivedD2Ev, @function
_ZN7derivedD2Ev:
.LFB15:
	.cfi_startproc
	ret
	.cfi_endproc
.LFE15:
	.size	_ZN7derivedD2Ev, .-_ZN7derivedD2Ev
	.weak	_ZN7derivedD1Ev
	.set	_ZN7derivedD1Ev,_ZN7derivedD2Ev
	.section	.text._ZN7derivedD0Ev,"axG",@progbits,_ZN7derivedD5Ev,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derivedD0Ev
	.type	_ZN7derivedD0Ev, @function
_ZN7derivedD0Ev:
.LFB17:
	.cfi_startproc
	movl	$16, %esi
	jmp	_ZdlPvm@PLT
	.cfi_endproc
.LFE17:
	.size	_ZN7derivedD0Ev, .-_ZN7derivedD0Ev
	.section	.text._ZN7derivedC2Ei,"axG",@progbits,_ZN7derivedC5Ei,comdat
	.align 2
	.p2align 4
	.weak	_ZN7derivedC2Ei
	.type	_ZN7derivedC2Ei, @function
_ZN7derivedC2Ei:
.LFB9:
	.cfi_startproc
	leaq	16+_ZTV7derived(%rip), %rax
	movl	%esi, 8(%rdi)
	movq	%rax, (%rdi)
	ret
	.cfi_endproc
.LFE9:
	.size	_ZN7derivedC2Ei, .-_ZN7derivedC2Ei
	.weak	_ZN7derivedC1Ei
	.set	_ZN7derivedC1Ei,_ZN7derivedC2Ei
	.text
	.p2align 4
	.globl	_Z1fP4base
	.type	_Z1fP4base, @function
_Z1fP4base:
.LFB12:
	.cfi_startproc
	movq	(%rdi), %rax
	jmp	*16(%rax)
	.cfi_endproc
.LFE12:
	.size	_Z1fP4base, .-_Z1fP4base
	.p2align 4
	.globl	_Z1gv
	.type	_Z1gv, @function
_Z1gv:
.LFB13:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movl	$2, %esi
	movq	%rsp, %rdi
	call	_ZN7derivedC1Ei
	movl	8(%rsp), %eax
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE13:
	.size	_Z1gv, .-_Z1gv
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
	.weak	_ZTS7derived
	.section	.rodata._ZTS7derived,"aG",@progbits,_ZTS7derived,comdat
	.align 8
	.type	_ZTS7derived, @object
	.size	_ZTS7derived, 9
_ZTS7derived:
	.string	"7derived"
	.weak	_ZTI7derived
	.section	.data.rel.ro._ZTI7derived,"awG",@progbits,_ZTI7derived,comdat
	.align 8
	.type	_ZTI7derived, @object
	.size	_ZTI7derived, 24
_ZTI7derived:
	.quad	_ZTVN10__cxxabiv120__si_class_type_infoE+16
	.quad	_ZTS7derived
	.quad	_ZTI4base
	.weak	_ZTV7derived
	.section	.data.rel.ro.local._ZTV7derived,"awG",@progbits,_ZTV7derived,comdat
	.align 8
	.type	_ZTV7derived, @object
	.size	_ZTV7derived, 40
_ZTV7derived:
	.quad	0
	.quad	_ZTI7derived
	.quad	_ZN7derivedD1Ev
	.quad	_ZN7derivedD0Ev
	.quad	_ZN7derived5valueEv
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
